'use strict'

async function copy(text) {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (!isCopied) throw new Error('This browser does not copy')
}

const status = document.querySelector('[role="status"]')
for (const button of document.querySelectorAll('button[data-copy]')) {
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await copy(button.dataset.copy)
    } catch {
      button.hidden = true
      return
    }
    button.textContent = status.textContent = document.body.dataset.copied
    setTimeout(() => {
      button.textContent = label
      status.textContent = ''
    }, 2000)
  })
}
